package onrecord.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Who may write, and read where that needs a token. A file in the archive's folder holds one line a token: its right and the
 * SHA-256 of its 32 random bytes, so that the file gives nobody access. It is looked at for each check, so a new token works at
 * once and a removed line ends one. Safe for threads and processes.
 */
public final class AccessTokens {

    /** What a token allows. Whoever may write may read. */
    public enum Right {
        READ,
        WRITE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String FILE = "tokens";
    private static final int RANDOM_BYTES = 32;

    private final Path file;

    /** @param data the archive's folder */
    public AccessTokens(Path data) {
        this.file = data.resolve(FILE);
    }

    /**
     * Makes a token and keeps its hash.
     *
     * @return the token, which is not kept and cannot be shown again
     */
    public String create(Right right) throws IOException {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = "onrecord_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!Files.exists(file)) {
            createForOwner();
        }
        Files.writeString(file, right.key() + " " + hash(token) + "\n", StandardOpenOption.APPEND);
        return token;
    }

    /** Whether a token gives a right. Every line is compared in full, whatever matched before. */
    boolean allows(String token, Right right) throws IOException {
        var hash = hash(token).getBytes(StandardCharsets.US_ASCII);
        boolean allowed = false;
        for (var line : lines()) {
            var parts = line.strip().split(" ");
            if (parts.length == 2) {
                boolean same = MessageDigest.isEqual(parts[1].getBytes(StandardCharsets.US_ASCII), hash);
                allowed |= same && (right == Right.READ || parts[0].equals(Right.WRITE.key()));
            }
        }
        return allowed;
    }

    /** Whether there is any token at all. */
    public boolean exist() throws IOException {
        return !lines().isEmpty();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void createForOwner() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    }
}
