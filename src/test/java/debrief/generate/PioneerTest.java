package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Answer;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.testing.ScriptedModel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first with a ground goes ahead, the others find it kept. */
class PioneerTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch out = new CountDownLatch(1);
    private final CountDownLatch back = new CountDownLatch(1);
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private final Pioneer pioneer = new Pioneer(new WrappedModel(ScriptedModel.playing()) {
        @Override
        public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
            String tail = prompt.messages().get(0).text();
            asked.add(tail);
            if (tail.equals("slow")) {
                out.countDown();
                back.await();
            }
            if (tail.equals("down")) {
                throw new ModelFailure(ModelFailure.Kind.OUTAGE, "down");
            }
            return new Answer(tail, Answer.Finish.STOP, 1, 1, 0);
        }
    });

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whoHasTheSameGroundWaitsForTheFirst() throws Exception {
        Future<Answer> first = threads.submit(() -> pioneer.ask(prompt("talk", "slow")));
        out.await();
        Future<Answer> second = threads.submit(() -> pioneer.ask(prompt("talk", "second")));
        Future<Answer> third = threads.submit(() -> pioneer.ask(prompt("talk", "third")));
        assertThat(pioneer.ask(prompt("another talk", "other")).text()).isEqualTo("other");
        assertThat(pioneer.ask(prompt("", "no ground")).text()).isEqualTo("no ground");
        Thread.sleep(50);
        assertThat(asked).containsExactlyInAnyOrder("slow", "other", "no ground");

        back.countDown();
        for (Future<Answer> one : List.of(first, second, third)) {
            one.get(20, TimeUnit.SECONDS);
        }
        assertThat(asked).contains("second", "third");
    }

    @Test
    void aFailureOfTheFirstHoldsNobodyUp() throws Exception {
        assertThatThrownBy(() -> pioneer.ask(prompt("talk", "down"))).hasMessage("down");
        assertThat(pioneer.ask(prompt("talk", "second")).text()).isEqualTo("second");
    }

    private static Prompt prompt(String ground, String tail) {
        return new Prompt("Be kind.", ground, List.of(new Prompt.Message(true, tail)), "reply", "{}", 100);
    }
}
