package onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheItemsHoweverLongEachTakes() throws IOException {
        List<Integer> doubled = run(4, number -> {
            if (number % 100 == 0) {
                Thread.yield();
            }
            return number * 2;
        });
        assertThat(doubled).isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void theFunctionRunsOnSeveralThreadsAtOnce() throws IOException {
        CountDownLatch bothAreIn = new CountDownLatch(2);
        List<Boolean> met = run(2, number -> {
            bothAreIn.countDown();
            try {
                return bothAreIn.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                return false;
            }
        });
        assertThat(met).doesNotContain(false);
    }

    @Test
    void noMoreItemsAreUnderWayThanThereIsRoomFor() throws IOException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> numbers = NUMBERS.iterator();
        try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(2, 5, number -> number)) {
            conveyor.run(
                    () -> {
                        most.accumulateAndGet(underWay.get(), Math::max);
                        underWay.incrementAndGet();
                        return numbers.hasNext() ? numbers.next() : null;
                    },
                    result -> underWay.decrementAndGet());
        }
        assertThat(most).hasValueLessThanOrEqualTo(5);
    }

    @Test
    void anErrorInTheFunctionEndsTheRunAsItself() {
        assertThatThrownBy(() -> run(2, number -> {
                    throw new IllegalStateException("at " + number);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at 0");
    }

    private static <O> List<O> run(int workers, Function<Integer, O> function) throws IOException {
        List<O> results = new ArrayList<>();
        try (Conveyor<Integer, O> conveyor = new Conveyor<>(workers, 16, function)) {
            conveyor.run(items(), results::add);
        }
        return results;
    }

    private static Conveyor.Items<Integer> items() {
        Iterator<Integer> numbers = NUMBERS.iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }
}
