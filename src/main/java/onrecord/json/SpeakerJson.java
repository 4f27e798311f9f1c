package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import onrecord.archive.SpeakerList;
import onrecord.archive.SpeakerName;
import onrecord.archive.SpeakerProfile;
import org.jspecify.annotations.Nullable;

/** Who speaks in an archive. */
public final class SpeakerJson {

    private SpeakerJson() {}

    public static ObjectNode of(SpeakerList list) {
        var node = Json.object().put("total", list.total());
        node.set(
                "speakers", Json.array(list.speakers(), it -> name(it.speaker()).put("quotations", it.quotations())));
        return node;
    }

    static ObjectNode name(SpeakerName speaker) {
        return Json.object()
                .put("id", speaker.id())
                .put("name", speaker.name())
                .put("type", speaker.type().key())
                .put("country", speaker.country())
                .put("ambiguous", speaker.isAmbiguous());
    }

    public static ObjectNode of(SpeakerProfile profile) {
        var node =
                name(profile.speaker()).put("quotations", profile.quotations()).put("articles", profile.articles());
        var facets = node.putObject("facets");
        profile.facets().forEach((facet, counts) -> facets.set(facet.key(), SearchJson.facet(counts)));
        node.set("histogram", StatusJson.of(profile.histogram()));
        node.set(
                "spellings",
                Json.array(
                        profile.spellings(),
                        it -> Json.object()
                                .put("text", it.text())
                                .put("state", it.state().key())
                                .put("quotations", it.quotations())));
        node.put("distinctSpellings", profile.distinctSpellings());
        node.set(
                "roles",
                Json.array(
                        profile.roles(),
                        it -> Json.object()
                                .put("text", it.text())
                                .put("quotations", it.quotations())
                                .put("from", day(it.first()))
                                .put("to", day(it.last()))));
        node.set("repeated", Json.array(profile.repeated(), SpeakerJson::repeated));
        return node.put("conflicts", profile.conflicts());
    }

    private static ObjectNode repeated(SpeakerProfile.Repeated repeated) {
        var node = Json.object()
                .put("quotations", repeated.quotations())
                .put("articles", repeated.articles())
                .put("outlets", repeated.outlets());
        node.set("earliest", SearchJson.quotation(repeated.earliest()));
        return node;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
