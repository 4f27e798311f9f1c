package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.annotate.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text in one pass, whatever their case and with or without hyphens.
 *
 * <p>A tree over lower-case tokens: matching costs one table look-up a token where no phrase begins, which is most tokens.
 *
 * @param <P> what is filed under a phrase
 */
final class PhraseTrie<P> {
    private final Node<P> root = new Node<>();

    private static final class Node<P> {
        private final Map<String, Node<P>> next = new HashMap<>(2);
        private final List<P> filed = new ArrayList<>(1);
    }

    /** Told of every phrase that is found. */
    interface Listener<P> {
        /**
         * @param first index of the first token
         * @param behind index behind the last token
         * @param plural whether the last token carries a plural s that the phrase lacks
         */
        void found(P filed, int first, int behind, boolean plural);
    }

    void add(Phrase phrase, P filed) {
        Node<P> at = root;
        for (Token token : phrase.tokens()) {
            at = at.next.computeIfAbsent(token.lower(), lower -> new Node<>());
        }
        at.filed.add(filed);
    }

    /** Finds all phrases that lie wholly between two tokens, overlapping ones too, by start and then by length. */
    void find(List<Token> tokens, int from, int to, Listener<P> listener) {
        for (int first = from; first < to; first++) {
            Node<P> at = root;
            for (int i = first; i < to && at != null; i++) {
                Token token = tokens.get(i);
                if (i > first && joins(tokens, i, to)) {
                    continue;
                }
                at = step(at, token, first, i, listener);
            }
        }
    }

    private static <P> @Nullable Node<P> step(Node<P> at, Token token, int first, int i, Listener<P> listener) {
        Node<P> next = at.next.get(token.lower());
        plural(at, token, first, i, listener);
        if (next != null) {
            for (P filed : next.filed) {
                listener.found(filed, first, i + 1, false);
            }
        }
        return next;
    }

    private static <P> void plural(Node<P> at, Token token, int first, int i, Listener<P> listener) {
        String lower = token.lower();
        if (lower.length() < 4 || !lower.endsWith("s")) {
            return;
        }
        Node<P> singular = at.next.get(lower.substring(0, lower.length() - 1));
        if (singular != null) {
            for (P filed : singular.filed) {
                listener.found(filed, first, i + 1, true);
            }
        }
    }

    /** Whether a hyphen stands here that joins the word before it to the word behind it. */
    private static boolean joins(List<Token> tokens, int i, int to) {
        return Phrase.isHyphen(tokens.get(i))
                && !tokens.get(i).spaced()
                && i + 1 < to
                && !tokens.get(i + 1).spaced();
    }
}
