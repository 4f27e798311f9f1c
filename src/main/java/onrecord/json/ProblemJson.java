package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error as RFC 9457 has it. */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * @param type stable name in kebab case, given as {@code urn:onrecord:problem:…}
     * @param status HTTP status, 400 to 599
     * @param title what kind of error it is, always the same for a type
     * @param detail what to do about this one
     */
    public static ObjectNode of(String type, int status, String title, String detail) {
        return Json.object()
                .put("type", "urn:onrecord:problem:" + type)
                .put("status", status)
                .put("title", title)
                .put("detail", detail);
    }
}
