package onrecord.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.query.Labels;

/**
 * Leads a page's address that chooses a merged id on to the same address with the id of today, so that a bookmark and what
 * the page shows as chosen agree.
 */
final class CurrentAddress {

    private final Labels labels;

    CurrentAddress(Labels labels) {
        this.labels = labels;
    }

    /** The page, or the way to where it stands now. */
    Handler before(Handler page) {
        return ctx -> {
            Map<String, List<String>> asked = ctx.queryParamMap();
            List<String> current = new ArrayList<>();
            boolean moved = false;
            for (var parameter : asked.entrySet()) {
                for (String value : parameter.getValue()) {
                    String now = current(parameter.getKey(), value);
                    moved |= !now.equals(value);
                    current.add(encoded(parameter.getKey()) + "=" + encoded(now));
                }
            }
            if (moved) {
                leadTo(ctx, "?" + String.join("&", current));
            } else {
                page.handle(ctx);
            }
        };
    }

    private String current(String parameter, String value) {
        boolean excluded = value.startsWith("-");
        String id = excluded ? value.substring(1) : value;
        return Facet.of(parameter)
                .map(facet -> (excluded ? "-" : "") + labels.current(facet, id))
                .orElse(value);
    }

    /** To the same path with other parameters; not for ever, since a merger can be undone. */
    private static void leadTo(Context ctx, String parameters) {
        ctx.header("Cache-Control", "no-cache").redirect(parameters, HttpStatus.FOUND);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
