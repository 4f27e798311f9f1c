package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Standard input, output and error, in UTF-8 whatever the locale.
 *
 * <p>Whether output goes to a person's terminal, and how wide that is, cannot be asked from Java 21: the launcher finds it out
 * and passes the properties {@code onrecord.terminal} (any of {@code out}, {@code err}) and {@code onrecord.columns}.
 *
 * @param in bytes as they come
 * @param answers standard output as bytes, so that a reader who has gone away is noticed
 * @param out the same as text, flushed at each line
 * @param err progress, complaints, logs
 * @param interactiveOut whether {@code out} is a terminal
 * @param interactiveErr whether {@code err} is a terminal
 * @param columns width of the terminal in characters
 */
record Terminal(
        InputStream in,
        OutputStream answers,
        PrintStream out,
        PrintStream err,
        boolean interactiveOut,
        boolean interactiveErr,
        int columns) {

    private static final int USUAL_COLUMNS = 100;

    static Terminal ofProcess() {
        Set<String> terminals =
                Set.of(System.getProperty("onrecord.terminal", "none").strip().split(","));
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        return new Terminal(
                System.in,
                answers,
                utf8(answers),
                utf8(new FileOutputStream(FileDescriptor.err)),
                terminals.contains("out"),
                terminals.contains("err"),
                Integer.getInteger("onrecord.columns", USUAL_COLUMNS));
    }

    /** Writes to the streams given, as to files. */
    static Terminal to(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, utf8(out), utf8(err), false, false, USUAL_COLUMNS);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
