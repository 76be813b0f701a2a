package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The real name is for the candidate's own eyes; everybody else reads the pseudonym. */
class PersonTest {

    private final Person both = new Person("Harriet Vane", "The team lead");

    @Test
    void onlyThePrivateProfileReadsTheName() {
        assertThat(both.shownTo(Profile.PRIVATE)).isEqualTo("Harriet Vane");
        assertThat(both.shownTo(Profile.MENTOR)).isEqualTo("The team lead");
        assertThat(both.shownTo(Profile.PUBLIC)).isEqualTo("The team lead");
    }

    @Test
    void aNameWithoutAPseudonymIsShownToNobodyElse() {
        assertThat(new Person("Harriet Vane", "").shownTo(Profile.MENTOR)).isEmpty();
    }

    @Test
    void aPseudonymWithoutANameIsShownToAll() {
        assertThat(new Person("", "The team lead").shownTo(Profile.PRIVATE)).isEqualTo("The team lead");
    }
}
