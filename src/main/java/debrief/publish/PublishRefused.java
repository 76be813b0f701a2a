package debrief.publish;

import java.io.IOException;

/** A site that did not get where it should; the message says why and what to do, and the branch is as it was. */
public final class PublishRefused extends IOException {

    private static final long serialVersionUID = 1;

    PublishRefused(String why) {
        super(why);
    }
}
