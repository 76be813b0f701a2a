package debrief.coach;

/** Another model with one thing added: what it is called and where it runs stays as it is. */
public abstract class WrappedModel implements LanguageModel {

    private final LanguageModel inner;

    protected WrappedModel(LanguageModel inner) {
        this.inner = inner;
    }

    @Override
    public final String provider() {
        return inner.provider();
    }

    @Override
    public final String model() {
        return inner.model();
    }

    @Override
    public final String place() {
        return inner.place();
    }

    @Override
    public final boolean isLocal() {
        return inner.isLocal();
    }

    /** Asks the model inside. */
    protected final Answer askInner(Prompt prompt) throws ModelFailure, InterruptedException {
        return inner.ask(prompt);
    }
}
