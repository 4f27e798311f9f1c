package onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import onrecord.archive.ArchiveLockedException;
import onrecord.archive.BadCursorException;
import onrecord.export.UnknownColumnException;
import onrecord.query.QueryLimitException;
import onrecord.vocabulary.BrokenConfigurationException;
import onrecord.vocabulary.Fault;

/** Turns what went wrong into words for a person and a number for a script. The command line's one edge for exceptions. */
final class Failures {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode report(Throwable failure) {
        return switch (failure) {
            case CommandException known -> say(String.valueOf(known.getMessage()), known.exitCode());
            case BrokenConfigurationException broken -> {
                for (Fault fault : broken.faults()) {
                    terminal.err().println(fault);
                }
                yield say("The configuration has faults; nothing was started or tried.", ExitCode.BAD_USE);
            }
            case QueryLimitException limit ->
                say(limit.getMessage() + " (at character " + (limit.position() + 1) + ")", ExitCode.BAD_USE);
            case UnknownColumnException column -> say(String.valueOf(column.getMessage()), ExitCode.BAD_USE);
            case BadCursorException cursor -> say(String.valueOf(cursor.getMessage()), ExitCode.BAD_USE);
            case ArchiveLockedException locked -> say(String.valueOf(locked.getMessage()), ExitCode.LOCKED);
            case UncheckedIOException unchecked -> say(words(unchecked), ExitCode.FAILED);
            case IOException io -> say(words(io), ExitCode.FAILED);
            default -> {
                failure.printStackTrace(terminal.err());
                yield say("This is a fault of the program; please report it with the lines above.", ExitCode.FAILED);
            }
        };
    }

    private ExitCode say(String message, ExitCode exitCode) {
        terminal.out().flush();
        terminal.err().println("onrecord: " + message);
        return exitCode;
    }

    private static String words(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        return cause == null ? String.valueOf(failure.getMessage()) : words(cause);
    }

    /** The JDK names the file and leaves the trouble to the exception's class. */
    private static String words(IOException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file or folder " + missing.getFile() + ".";
            case AccessDeniedException denied -> "No permission for " + denied.getFile() + ".";
            case FileSystemException other -> "The file system refuses: " + message;
            default -> message;
        };
    }
}
