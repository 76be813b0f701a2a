package debrief.content.yaml;

import debrief.content.yaml.Node.Scalar;
import java.net.URI;
import java.net.URISyntaxException;

/** An http or https address. */
public record UrlSchema() implements Schema {

    @Override
    public void check(Node node, Mistakes mistakes) {
        try {
            URI uri = new URI(node instanceof Scalar scalar ? scalar.value() : "");
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        mistakes.add(
                node.at(),
                node.noun() + " stands here, it must be " + noun(),
                "it starts with https:// or http:// and has no spaces, user name or password");
    }

    @Override
    public String noun() {
        return "a web address";
    }
}
