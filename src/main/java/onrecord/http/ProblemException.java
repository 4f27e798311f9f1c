package onrecord.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is answered with an error, for the client to mend. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final int status;
    private final String title;
    private final @Nullable String parameter;
    private final int position;
    private final transient Map<String, String> members = new LinkedHashMap<>();

    private ProblemException(
            String type, int status, String title, String detail, @Nullable String parameter, int position) {
        super(detail);
        this.type = type;
        this.status = status;
        this.title = title;
        this.parameter = parameter;
        this.position = position;
    }

    static ProblemException of(String type, int status, String title, String detail) {
        return new ProblemException(type, status, title, detail, null, -1);
    }

    static ProblemException parameter(String parameter, String detail) {
        return new ProblemException("bad-parameter", 400, "A parameter has a wrong value", detail, parameter, -1);
    }

    /** @param position first UTF-16 code unit that is too much */
    static ProblemException uncheckable(String parameter, String detail, int position) {
        return new ProblemException("uncheckable", 400, "This cannot be checked", detail, parameter, position);
    }

    static ProblemException query(String detail, int position) {
        return new ProblemException("query-limit", 400, "The query costs too much", detail, "q", position);
    }

    static ProblemException notFound(String detail) {
        return of("not-found", 404, "There is no such thing here", detail);
    }

    /** Adds a member of this type of problem. */
    ProblemException with(String member, String value) {
        members.put(member, value);
        return this;
    }

    /** Further members by name, in the order in which they were added. */
    Map<String, String> members() {
        return members;
    }

    String type() {
        return type;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The parameter that is meant; null where none is. */
    @Nullable
    String parameter() {
        return parameter;
    }

    /** First UTF-16 code unit of the parameter that is meant; -1 where none is. */
    int position() {
        return position;
    }
}
