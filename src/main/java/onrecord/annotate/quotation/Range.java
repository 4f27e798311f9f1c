package onrecord.annotate.quotation;

/**
 * Some tokens in a row.
 *
 * @param first first token, inclusive
 * @param last last token, inclusive, not before {@code first}
 */
record Range(int first, int last) {
    boolean contains(int token) {
        return first <= token && token <= last;
    }

    int size() {
        return last - first + 1;
    }
}
