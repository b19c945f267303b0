package vn.lienthong.gateway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many at once, each taking the next until none is left. */
final class Crowd {

    /** What one of them does with one item. */
    interface Deed<T> {
        void on(T item) throws Exception;
    }

    private Crowd() {}

    static <T> void each(int atOnce, List<T> items, Deed<T> deed) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                all.add(crowd.submit(() -> {
                    for (int n = next.getAndIncrement(); n < items.size(); n = next.getAndIncrement()) {
                        deed.on(items.get(n));
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            crowd.shutdown();
        }
    }
}
