package dev.precis.model.embedded;

import dev.precis.model.embedded.FakeHub.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files come whole or not at all, from a server that behaves like the hub. */
class DownloadTest {

    private static final int SIZE = 3_000_000;

    private final byte[] content = new byte[SIZE];
    private final List<Long> progress = new ArrayList<>();
    private FakeHub hub;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        new Random(1).nextBytes(content);
        hub = new FakeHub(content);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aFileIsFetchedThroughARedirectAndHeldToWhatTheHubSaysOfIt() throws Exception {
        fetch(Map.of());
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
        assertThat(part()).doesNotExist();
        assertThat(progress).isSorted().endsWith((long) SIZE);
    }

    @Test
    void aBrokenConnectionIsTakenUpWhereItBroke() throws Exception {
        hub.trouble(Trouble.BREAKS_OFF, Trouble.FAILS, Trouble.BREAKS_OFF);
        fetch(Map.of());
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
        assertThat(hub.ranges()).hasSize(4).startsWith("");
        assertThat(Integer.parseInt(hub.ranges().get(3).replaceAll("\\D", ""))).isGreaterThan(SIZE * 7 / 10);
        assertThat(hub.bytesSent())
                .as("what was under way comes twice, and no more")
                .isLessThan(SIZE * 11 / 10);
    }

    @Test
    void aConnectionThatStandsStillCountsAsBroken() throws Exception {
        hub.trouble(Trouble.STANDS_STILL);
        fetch(Map.of());
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void whatAnEarlierAttemptLeftIsGoneOnFrom() throws Exception {
        leave(1_000_000);
        fetch(Map.of());
        assertThat(hub.ranges()).containsExactly("bytes=1000000-");
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void whatWasLeftWholeIsOnlyChecked() throws Exception {
        leave(SIZE);
        fetch(Map.of());
        assertThat(hub.bytesSent()).isZero();
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void aServerThatKnowsNoRangesIsReadFromTheStart() throws Exception {
        leave(1_000_000);
        hub.trouble(Trouble.KNOWS_NO_RANGES);
        fetch(Map.of());
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void anotherFileThanExpectedIsThrownAway() {
        assertThatThrownBy(() -> fetch(Map.of("sha256", "0".repeat(64))))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("not the file it should be", hub.sha256());
        assertThat(part()).doesNotExist();
        assertThat(place()).doesNotExist();
    }

    @Test
    void aFileOfAnotherSizeIsNotEvenFetched() {
        assertThatThrownBy(() -> fetch(Map.of("size", "17"))).hasMessageContaining("should have 17");
        assertThat(hub.bytesSent()).isLessThanOrEqualTo(SIZE);
        assertThat(place()).doesNotExist();
    }

    @Test
    void aHubThatNamesNoHashIsNotTrusted() {
        hub.withoutHash();
        assertThatThrownBy(() -> fetch(Map.of())).hasMessageContaining("set precis.model.embedded.sha256");
    }

    @Test
    void aHubThatNamesNoHashIsHeldToTheOneThatIsSet() throws Exception {
        hub.withoutHash();
        fetch(Map.of("sha256", hub.sha256()));
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void aFileThatHasNoRoomIsNotBegun() {
        hub.withoutHash();
        ModelFile.Source vast = new ModelFile.Source(
                java.net.URI.create(hub.url() + "/maker/models/resolve/main/tiny.gguf"),
                java.util.OptionalLong.of(1L << 55),
                Optional.of("0".repeat(64)));
        hub.trouble(Trouble.KNOWS_NO_RANGES);
        assertThatThrownBy(() -> download(Optional.empty()).fetch(vast, place(), (bytes, of) -> {}))
                .isInstanceOf(FetchFailed.class);
    }

    @Test
    void aFileTheHubDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> fetch(Map.of("model", "hf:maker/models/other.gguf")))
                .hasMessageContaining("the hub has no", "other.gguf");
    }

    @Test
    void nobodyAtTheHubsAddressIsToldWithAWordOnProxies() {
        assertThatThrownBy(() -> fetch(Map.of("hub", "http://127.0.0.1:" + closedPort())))
                .hasMessageContaining("nobody answers at 127.0.0.1", "precis.model.embedded.proxy");
    }

    @Test
    void aProxyThatIsSetIsUsed() throws Exception {
        ModelFile file = file(Map.of("hub", "http://hub.invalid"));
        download(Optional.of(hub.url())).fetch(file.source().orElseThrow(), file.path(), (bytes, of) -> {});
        assertThat(Files.readAllBytes(place())).isEqualTo(content);
    }

    @Test
    void aProxyThatIsNoAddressIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> HubClient.of(Optional.of("user:secret@nowhere"), "https://hub", Map.of()))
                .hasMessageContaining("proxy")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFileThatAnotherProcessFetchesIsLeftToIt() throws Exception {
        leave(1);
        try (RandomAccessFile part = new RandomAccessFile(part().toFile(), "rw");
                var lock = part.getChannel().lock()) {
            assertThatThrownBy(() -> fetch(Map.of())).isInstanceOf(Exception.class);
        }
    }

    private void fetch(Map<String, String> settings) throws IOException {
        ModelFile file = file(settings);
        download(Optional.empty()).fetch(file.source().orElseThrow(), file.path(), (bytes, of) -> progress.add(bytes));
    }

    private Download download(Optional<String> proxy) {
        return new Download(HubClient.of(proxy, hub.url(), Map.of()), Duration.ofMillis(10), Duration.ofMillis(300));
    }

    private ModelFile file(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("hub", hub.url(), "model", "hf:maker/models/tiny.gguf"));
        all.putAll(settings);
        return ModelFile.of(Embedded.settings(all), folder);
    }

    private Path place() {
        return file(Map.of()).path();
    }

    private Path part() {
        return place().resolveSibling("tiny.gguf.part");
    }

    private void leave(int bytes) throws IOException {
        Files.createDirectories(part().getParent());
        Files.write(part(), java.util.Arrays.copyOf(content, bytes));
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
