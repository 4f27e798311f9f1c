package onrecord.vocabulary;

/**
 * Where something stands in a configuration file.
 *
 * @param file the file as the reader was told of it
 * @param line counted from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
