package onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    void everyThreadHasAFunctionOfItsOwn() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(3, 8, () -> {
            made.incrementAndGet();
            return number -> {
                threads.add(Thread.currentThread());
                return number;
            };
        })) {
            conveyor.run(items(), result -> {});
        }
        assertThat(made).hasValue(threads.size());
    }

    @Test
    void noMoreItemsAreUnderWayThanThereIsRoomFor() throws IOException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> numbers = NUMBERS.iterator();
        try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(2, 5, () -> number -> number)) {
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

    private static List<Integer> run(int workers, Function<Integer, Integer> function) throws IOException {
        List<Integer> results = new ArrayList<>();
        try (Conveyor<Integer, Integer> conveyor = new Conveyor<>(workers, 16, () -> function)) {
            conveyor.run(items(), results::add);
        }
        return results;
    }

    private static Conveyor.Items<Integer> items() {
        Iterator<Integer> numbers = NUMBERS.iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }
}
