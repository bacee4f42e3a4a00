# The portal in a container. Needs the packaged jar: ./mvnw -pl portal-app -am package -DskipTests
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY portal-app/target/portal-app-*-exec.jar portal.jar
RUN java -Djarmode=tools -jar portal.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS portal
RUN useradd --system --uid 10001 --home-dir /var/lib/portal --create-home portal \
 && mkdir --parents /var/lib/portal/files /var/lib/portal/search /var/lib/portal/dumps \
 && chown --recursive portal:portal /var/lib/portal
WORKDIR /opt/portal
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY deploy/java.options ./
USER portal

# Starts the portal once, in the same place with the same Java, with a PostgreSQL that nothing but this stage has, and writes
# down what Java learnt.
FROM postgres:18 AS training
COPY --from=portal /opt/java/openjdk /opt/java/openjdk
COPY --from=portal /opt/portal /opt/portal
COPY deploy/train.sh /usr/local/bin/
ENV PATH=/opt/java/openjdk/bin:$PATH
RUN install --directory --owner=postgres /opt/training
USER postgres
RUN train.sh /opt/portal /opt/portal/java.options /opt/training/portal.aot

# The same files as were trained with: Java uses the cache only with the very jars that it was made of.
FROM portal
COPY --from=training /opt/training/portal.aot ./
EXPOSE 8080
VOLUME ["/var/lib/portal/files", "/var/lib/portal/search", "/var/lib/portal/dumps"]
# The image has no curl: bash speaks enough HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=portal.aot", "-jar", "portal.jar"]
