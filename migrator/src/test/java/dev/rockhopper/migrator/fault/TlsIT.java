/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS settings of both drivers reach them, by URL and by settings; a certificate that is not trusted is refused, and no secret is told. */
@StarRocksTest
class TlsIT {

    private static final String PASSWORD = "tru5t-s3cret";

    @TempDir
    private Path folder;

    @Test
    void settingsOfTheDriversPassThrough(TestDatabase parent) throws Exception {
        keytool("-genkeypair", "-alias", "fe", "-keyalg", "RSA", "-dname", "CN=fe", "-keystore", "fe.p12");
        keytool("-exportcert", "-rfc", "-alias", "fe", "-keystore", "fe.p12", "-file", "fe.pem");
        keytool("-importcert", "-noprompt", "-alias", "ca", "-file", "fe.pem", "-keystore", "trusted.p12");
        keytool("-genkeypair", "-alias", "fe", "-keyalg", "RSA", "-dname", "CN=other", "-keystore", "other.p12");
        try (FaultBench bench = new FaultBench(parent, folder, "tls")) {
            URI address = URI.create(bench.database.url().substring("jdbc:".length()));
            try (TlsProxy proxy = TlsProxy.before(address.getHost(), address.getPort(), context("fe.p12"))) {
                String there = "//127.0.0.1:" + proxy.port() + "/" + bench.database.name();

                Rockhopper byUrl =
                        new Rockhopper(bench.folder, bench.database, "jdbc:mysql:" + there + mysql("trusted.p12"));
                byUrl.expect(0, "upgrade");
                assertThat(proxy.encrypted()).isPositive();

                int before = proxy.encrypted();
                Rockhopper mariadb = new Rockhopper(
                        bench.folder,
                        bench.database,
                        "jdbc:mariadb:" + there + "?sslMode=verify-ca&serverSslCert=" + folder.resolve("fe.pem"));
                assertThat(mariadb.run("history").text()).contains("c3");
                assertThat(proxy.encrypted()).isGreaterThan(before);

                before = proxy.encrypted();
                Files.writeString(bench.folder.resolve("rockhopper.properties"), settings());
                Rockhopper bySettings = new Rockhopper(bench.folder, bench.database, "jdbc:mysql:" + there);
                bySettings.expect(0, "downgrade", "base", "--allow", "data-loss");
                assertThat(proxy.encrypted()).isGreaterThan(before);
                Files.delete(bench.folder.resolve("rockhopper.properties"));

                before = proxy.encrypted();
                Rockhopper stranger =
                        new Rockhopper(bench.folder, bench.database, "jdbc:mysql:" + there + mysql("other.p12"));
                Rockhopper.Result refused = stranger.run("upgrade", "--debug");
                assertThat(refused.exit()).isEqualTo(2);
                assertThat(refused.text())
                        .contains("RH4001")
                        .containsIgnoringCase("certif")
                        .doesNotContain(PASSWORD);
                assertThat(proxy.encrypted()).isEqualTo(before);
            }
        }
    }

    private String mysql(String trusted) {
        return "?sslMode=VERIFY_CA&trustCertificateKeyStoreType=PKCS12&trustCertificateKeyStorePassword=" + PASSWORD
                + "&trustCertificateKeyStoreUrl=" + folder.resolve(trusted).toUri();
    }

    private String settings() {
        return "rockhopper.driver.sslMode=VERIFY_CA\nrockhopper.driver.trustCertificateKeyStoreType=PKCS12\n"
                + "rockhopper.driver.trustCertificateKeyStorePassword=" + PASSWORD
                + "\nrockhopper.driver.trustCertificateKeyStoreUrl="
                + folder.resolve("trusted.p12").toUri() + "\n";
    }

    private SSLContext context(String keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(keys))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
    }
}
