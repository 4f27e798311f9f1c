package onrecord.http;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the server listens.
 *
 * @param host address to bind
 * @param port 0 picks a free one
 * @param adminPort port for metrics and health on the same address; 0 for none
 * @param publicReading whether anybody may read although the address is not a loopback one
 * @param webapp folder of the frontend
 * @param sample whether the archive is the sample that ships with the program
 * @param drain how long a stop waits for requests in flight
 */
public record ServerOptions(
        String host, int port, int adminPort, boolean publicReading, Path webapp, boolean sample, Duration drain) {

    /** Whether only this machine can reach the address. */
    boolean isLoopback() {
        return host.equals("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }
}
