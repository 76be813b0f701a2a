package debrief.view;

import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.talk.Talks;
import java.util.List;

/** Views for tests of what is made of them: nothing is taken away first. */
public final class Views {

    private Views() {}

    /** The portfolio as it stands. */
    public static View asItStands(Portfolio portfolio, Profile profile) {
        return new View(profile, portfolio, portfolio, List.of(), new Talks());
    }
}
