package vn.lienthong.gateway.lane;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.lienthong.routes.lane.DeadLetters;
import vn.lienthong.routes.lane.Dispatcher;

/** What every node does again and again. A round that fails is logged once, until one succeeds, and the next one follows. */
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Round dispatching;
    private final Round mirroring;
    private final Round inspecting;

    Rounds(Dispatcher dispatcher, DeadLetters deadLetters) {
        dispatching = new Round("dispatching", dispatcher::turn);
        mirroring = new Round("mirroring dead letters", deadLetters::mirror);
        inspecting = new Round("inspecting dead letters", deadLetters::inspect);
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.dispatch:100ms}")
    void dispatch() {
        dispatching.run();
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.mirror:500ms}")
    void mirror() {
        mirroring.run();
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.inspect:10m}")
    void inspect() {
        inspecting.run();
    }

    private static final class Round {
        private final String name;
        private final Runnable work;
        private boolean failing;

        Round(String name, Runnable work) {
            this.name = name;
            this.work = work;
        }

        void run() {
            try {
                work.run();
                if (failing) {
                    log.info("{} works again", name);
                }
                failing = false;
            } catch (RuntimeException failure) {
                if (!failing) {
                    log.warn("{} fails, and is tried again until it works", name, failure);
                }
                failing = true;
            }
        }
    }
}
