package org.lianbing.courses.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight clients at once, each making one call after the other. */
final class Clients {
    static final int COUNT = 8;

    /** One call of one client; both count from 0. */
    interface Call {
        void make(int client, int number) throws Exception;
    }

    private Clients() {}

    /** How many calls a second they get answered, together. */
    static double perSecond(int callsEach, Call call) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        List<Future<?>> clients = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(COUNT)) {
            for (int i = 0; i < COUNT; i++) {
                var client = i;
                clients.add(threads.submit(() -> {
                    start.await();
                    for (int number = 0; number < callsEach; number++) {
                        call.make(client, number);
                    }
                    return null;
                }));
            }
            var begun = System.nanoTime();
            start.countDown();
            for (var client : clients) {
                client.get();
            }
            return (double) COUNT * callsEach / (System.nanoTime() - begun) * 1e9;
        }
    }
}
