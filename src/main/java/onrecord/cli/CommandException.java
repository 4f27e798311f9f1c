package onrecord.cli;

/** Ends a command with a message for the person at the terminal and an exit code for the script. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    private CommandException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandException badUse(String message) {
        return new CommandException(ExitCode.BAD_USE, message);
    }

    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
