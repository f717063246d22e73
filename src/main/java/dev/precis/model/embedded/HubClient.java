package dev.precis.model.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The client files are fetched with: through a proxy where one is set. */
final class HubClient {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private HubClient() {}

    /**
     * @param hub what is asked; the environment's proxy is for {@code https} alone
     * @param environment where {@code HTTPS_PROXY} is looked up; Java itself does not
     * @throws ConfigurationException where the proxy is no address
     */
    static HttpClient of(Optional<String> proxy, String hub, Map<String, String> environment) {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER);
        return client.proxy(proxy.or(() -> inherited(environment).filter(any -> hub.startsWith("https:")))
                        .map(HubClient::selector)
                        .orElseGet(ProxySelector::getDefault))
                .build();
    }

    private static Optional<String> inherited(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("HTTPS_PROXY"))
                .or(() -> Optional.ofNullable(environment.get("https_proxy")))
                .filter(value -> !value.isBlank());
    }

    private static ProxySelector selector(String proxy) {
        try {
            URI uri = URI.create(proxy.contains("://") ? proxy.strip() : "http://" + proxy.strip());
            if (uri.getHost() != null && uri.getPort() > 0) {
                return ProxySelector.of(new InetSocketAddress(uri.getHost(), uri.getPort()));
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below, without the value: it may hold a password.
        }
        throw new ConfigurationException("the proxy for model files is no address, such as http://proxy:3128");
    }
}
