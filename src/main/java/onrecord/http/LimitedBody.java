package onrecord.http;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that ends in a 413 rather than in memory, and in a 400 where the client breaks off. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long read;

    private LimitedBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    static InputStream of(Context ctx, long limit) {
        if (ctx.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        return new LimitedBody(ctx.bodyInputStream(), limit);
    }

    @Override
    public int read() {
        int b = whole(super::read);
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int count = whole(() -> super.read(bytes, offset, length));
        count(Math.max(0, count));
        return count;
    }

    private static int whole(Reading reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw ProblemException.of(
                    "cut-request",
                    400,
                    "The request did not arrive",
                    "The request broke off, or came too slowly; send it again.");
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limit) {
            throw tooLarge(limit);
        }
    }

    private static ProblemException tooLarge(long limit) {
        return ProblemException.of(
                "too-large",
                413,
                "The request is too large",
                "At most %,d bytes are taken here at once.".formatted(limit));
    }
}
