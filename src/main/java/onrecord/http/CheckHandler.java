package onrecord.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.check.CheckRequest;
import onrecord.check.DraftCheck;
import onrecord.check.DraftExport;
import onrecord.check.FindingJson;
import onrecord.check.QuotationCheck;
import onrecord.check.UncheckableException;
import onrecord.source.DraftFormat;
import onrecord.source.DraftText;
import onrecord.source.UnreadableFileException;

/**
 * Checks of quotations and drafts. They come in the body of a request and never in its address, since addresses are kept in logs and
 * histories; nothing of them is kept or logged here.
 */
final class CheckHandler {

    /** Most bytes of a quotation and a name, however they are escaped. */
    private static final int MOST_OF_A_QUOTATION = 64 << 10;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final QuotationCheck quotations;
    private final DraftCheck drafts;

    CheckHandler(QuotationCheck quotations, DraftCheck drafts) {
        this.quotations = quotations;
        this.drafts = drafts;
    }

    void check(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        JsonNode body = object(LimitedBody.of(ctx, MOST_OF_A_QUOTATION).readAllBytes(), Set.of("text", "speaker"));
        try {
            var request = new CheckRequest(text(body, "text"), text(body, "speaker"));
            ctx.contentType("application/json").result(FindingJson.of(quotations.check(request)));
        } catch (UncheckableException e) {
            throw uncheckable(e);
        }
    }

    void draft(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        DraftExport export = parameters.choice("format", DraftExport.JSON, DraftExport.values(), DraftExport::key);
        parameters.nothingElse();
        String text = draftText(ctx);
        try {
            String report = export.of(drafts.check(text));
            if (export != DraftExport.JSON) {
                ctx.header("Content-Disposition", "attachment; filename=\"draft-check." + export.key() + "\"");
            }
            ctx.contentType(export.mediaType()).result(report);
        } catch (UncheckableException e) {
            throw uncheckable(e);
        }
    }

    private static String draftText(Context ctx) throws IOException {
        String type = mediaType(ctx);
        byte[] bytes = LimitedBody.of(ctx, DraftText.MOST_BYTES).readAllBytes();
        if (type.equals("application/json")) {
            return text(object(bytes, Set.of("text")), "text");
        }
        DraftFormat format = DraftFormat.ofMediaType(type)
                .orElseThrow(
                        () -> unsupported(
                                "A draft is text/plain, text/markdown, text/html, a .docx, or application/json with \"text\"."));
        try {
            return DraftText.read(bytes, format);
        } catch (UnreadableFileException e) {
            throw ProblemException.of("bad-draft", 400, "The draft cannot be read", String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw ProblemException.of("bad-draft", 400, "The draft cannot be read", "It is not valid UTF-8.");
        }
    }

    private static String mediaType(Context ctx) {
        String type = ctx.contentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static JsonNode object(byte[] bytes, Set<String> names) {
        JsonNode node;
        try {
            node = JSON.readTree(bytes);
        } catch (IOException e) {
            throw bad("The request is not valid JSON.");
        }
        if (!node.isObject()) {
            throw bad("The request is one JSON object.");
        }
        List<String> others = node.properties().stream()
                .map(property -> property.getKey())
                .filter(name -> !names.contains(name))
                .toList();
        if (!others.isEmpty()) {
            throw bad("The request has other names than "
                    + String.join(" and ", names.stream().sorted().toList()) + ".");
        }
        return node;
    }

    private static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw bad("“" + name + "” is a text.");
        }
        return value.textValue();
    }

    private static ProblemException bad(String detail) {
        return ProblemException.of("bad-request", 400, "The request cannot be read", detail);
    }

    private static ProblemException unsupported(String detail) {
        return ProblemException.of("unsupported-media-type", 415, "This kind of text is not read here", detail);
    }

    private static ProblemException uncheckable(UncheckableException e) {
        return ProblemException.uncheckable(e.parameter(), String.valueOf(e.getMessage()), e.position());
    }
}
