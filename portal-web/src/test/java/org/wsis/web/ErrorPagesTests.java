package org.wsis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SamplePages.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPagesTests {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void aFailureShowsItsNumberAndNothingOfTheInside() throws Exception {
        HttpResponse<String> answer = get("/things/7");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something on our side does not work")
                .contains(answer.headers().firstValue("x-request-id").orElseThrow())
                .doesNotContain("secret of the inside", "IllegalState", "href=\"/login\"");
    }

    @Test
    void aTemplateThatFailsHalfWaySendsNoHalfPage() throws Exception {
        HttpResponse<String> answer = get("/half");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something on our side does not work")
                .doesNotContain("SpEL");
    }

    @Test
    void aLostRaceIsExplained() throws Exception {
        HttpResponse<String> answer = get("/lost?lang=es");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Otra persona lo ha cambiado entretanto")
                .doesNotContain("secret of the inside");
    }

    @Test
    void aNumberThatIsNoneNamesNothing() throws Exception {
        assertThat(get("/things/seven").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatOnlyTakesFormsSaysSo() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/list"))
                .DELETE()
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This address cannot be used like that");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
