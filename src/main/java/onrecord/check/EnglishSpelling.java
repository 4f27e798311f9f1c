package onrecord.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * British and American spellings of one word. The lists are our own, of words that reports of conflicts use; {@code tire}, {@code
 * check}, {@code story} and other words with a second meaning are left out, since there the difference may be a meaning.
 */
final class EnglishSpelling {

    /** Beginnings of British words and what stands there in American ones; endings follow unchanged. */
    private static final Map<String, String> STEMS = stems();

    private static final List<String> DOUBLED = List.of(
            "travel",
            "cancel",
            "label",
            "model",
            "fuel",
            "signal",
            "level",
            "channel",
            "counsel",
            "marshal",
            "quarrel",
            "total",
            "shovel",
            "tunnel",
            "rival",
            "equal",
            "initial",
            "parallel",
            "shrapnel",
            "barrel",
            "dial",
            "jewel",
            "excel",
            "funnel");

    private static final Pattern ISE = Pattern.compile("(.{3,})is(e|ed|es|ing|ation|ations|er|ers|able)");
    private static final Pattern YSE = Pattern.compile("(.{3,})ys(e|ed|es|ing|er|ers)");
    private static final Pattern LL = Pattern.compile("(.+l)l(ed|ing|er|ers|or|ors|ings)");

    private EnglishSpelling() {}

    /** Spellings of one word are nearly as long and begin alike, but for enquiry and inquiry. */
    static boolean mayBeSame(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 3
                && one.length() > 3
                && other.length() > 3
                && (one.charAt(0) == other.charAt(0) || one.charAt(1) == 'n' && other.charAt(1) == 'n');
    }

    /** The American spelling of a form, or the form itself. */
    static String american(String form) {
        if (form.contains("is")) {
            var ise = ISE.matcher(form);
            if (ise.matches()) {
                return ise.group(1) + "iz" + ise.group(2);
            }
        }
        if (form.contains("ys")) {
            var yse = YSE.matcher(form);
            if (yse.matches()) {
                return yse.group(1) + "yz" + yse.group(2);
            }
        }
        if (form.contains("ll")) {
            var doubled = LL.matcher(form);
            if (doubled.matches() && DOUBLED.contains(doubled.group(1))) {
                return doubled.group(1) + doubled.group(2);
            }
        }
        for (int end = form.length(); end > 3; end--) {
            String american = STEMS.get(form.substring(0, end));
            if (american != null) {
                return american + form.substring(end);
            }
        }
        return form;
    }

    private static Map<String, String> stems() {
        Map<String, String> stems = new HashMap<>();
        for (String stem :
                ("arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ran rig rum sav"
                                + " splend succ tum val vap vig")
                        .split(" ")) {
            stems.put(stem + "our", stem + "or");
        }
        for (String stem :
                "cent kilomet millimet centimet lit theat fib calib meag sab spect somb lust reconnoit".split(" ")) {
            stems.put(stem + "re", stem + "er");
        }
        for (String pair : ("metre=meter metres=meters centred=centered defence=defense offence=offense licence=license"
                        + " pretence=pretense practise=practice manoeuvre=maneuver manoeuvring=maneuvering programme=program grey=gray"
                        + " plough=plow sceptic=skeptic ageing=aging judgement=judgment acknowledgement=acknowledgment fulfil=fulfill"
                        + " fulfilled=fulfilled fulfilling=fulfilling fulfilment=fulfillment enrol=enroll enrolled=enrolled"
                        + " enrolment=enrollment instalment=installment skilful=skillful"
                        + " wilful=willful towards=toward afterwards=afterward backwards=backward forwards=forward amongst=among"
                        + " learnt=learned burnt=burned spelt=spelled dreamt=dreamed leapt=leaped cosy=cozy catalogue=catalog"
                        + " dialogue=dialog anaesth=anesth paediatric=pediatric orthopaedic=orthopedic haemorrhag=hemorrhag"
                        + " artefact=artifact enquir=inquir mould=mold smoulder=smolder jewellery=jewelry sulphur=sulfur"
                        + " aluminium=aluminum analogue=analog mediaeval=medieval encyclopaedia=encyclopedia")
                .split(" ")) {
            int at = pair.indexOf('=');
            stems.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return stems;
    }
}
