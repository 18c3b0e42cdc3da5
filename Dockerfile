# The service in a container:  mvn package -DskipTests && docker build -t mithaq .
# BASE is any image that has a Java 25 runtime in its path and a shell.
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE}
RUN mkdir -p /data && chown 10001:10001 /data
COPY target/mithaq.jar /mithaq.jar
USER 10001:10001
WORKDIR /
VOLUME /data
EXPOSE 8080
# others can reach a container: without MITHAQ_API_KEY and a Bolt password the service refuses to start
ENV SERVER_ADDRESS=0.0.0.0 MITHAQ_DATA=/data
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-jar", "/mithaq.jar"]
CMD ["serve"]
HEALTHCHECK --interval=10s --timeout=10s --start-period=90s --retries=6 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-jar", "/mithaq.jar", "health"]
