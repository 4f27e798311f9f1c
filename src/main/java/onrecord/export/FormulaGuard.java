package onrecord.export;

/**
 * Keeps a spreadsheet from running what an article says: a text that begins like a formula gets an apostrophe before it.
 * Spreadsheets then show it as text. Programs that want the letters as they are switch the guard off.
 *
 * <p>The six first characters are those of OWASP's page on CSV injection: {@code = + - @}, tab and carriage return.
 */
final class FormulaGuard {

    private FormulaGuard() {}

    static String defuse(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
