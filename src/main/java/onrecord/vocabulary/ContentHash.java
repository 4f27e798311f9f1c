package onrecord.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over the texts of files, whatever folder they lie in. */
final class ContentHash {
    private ContentHash() {}

    /** The hash over both layers; every text is set off from the next by its length. */
    static String of(Collection<String> shipped, Collection<String> overlay) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, shipped);
            add(digest, overlay);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void add(MessageDigest digest, Collection<String> texts) {
        digest.update((texts.size() + " files\n").getBytes(StandardCharsets.UTF_8));
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
