package onrecord.vocabulary;

/** Reads an entry of {@code speech-verbs}. */
final class SpeechVerbReader {
    private SpeechVerbReader() {}

    static SpeechVerb read(Fields fields) {
        String id = fields.text("id");
        if (!fields.has("forms")) {
            fields.fault("id", "'forms' is missing");
        }
        return new SpeechVerb(id, fields.texts("forms"));
    }
}
