package nl.buurtregie.platform.files;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket that speaks S3. This is the only class that needs the library for it: without a bucket it is never loaded. */
final class S3Bucket implements Bucket {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** For all of one call: the largest document is twelve megabytes. */
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private static final int PAGE = 1_000;

    private final S3Client client;
    private final String bucket;

    /** Opens nothing yet. */
    S3Bucket(FileSettings settings) {
        this(settings, SILENCE);
    }

    /** @param silence how long it may say nothing in the middle of an answer */
    S3Bucket(FileSettings settings, Duration silence) {
        bucket = settings.bucket();
        ProfileFile nobody = ProfileFile.aggregator().build(); // of this machine and its user nothing counts
        client = S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.user(), settings.secret())))
                .forcePathStyle(settings.isByPath())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED) // others know no newer ones,
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED) // and the seal tells more
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(silence))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .apiCallTimeout(WHOLE)
                        .retryStrategy(AwsRetryStrategy.doNotRetry()) // whoever asks decides
                        .defaultProfileFile(nobody)
                        .build())
                .build();
    }

    @Override
    public void put(String name, byte[] bytes) {
        asked(() -> client.putObject(
                request -> request.bucket(bucket).key(name).contentType("application/octet-stream"),
                RequestBody.fromBytes(bytes)));
    }

    @Override
    public Optional<byte[]> get(String name) {
        return asked(() -> {
            try {
                return Optional.of(client.getObjectAsBytes(
                                request -> request.bucket(bucket).key(name))
                        .asByteArray());
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean has(String name) {
        return asked(() -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(name));
                return true;
            } catch (NoSuchKeyException none) {
                return false;
            }
        });
    }

    @Override
    public void remove(String name) {
        asked(() -> client.deleteObject(request -> request.bucket(bucket).key(name)));
    }

    @Override
    public Page page(String prefix, String after) {
        ListObjectsV2Response page = asked(() -> client.listObjectsV2(request ->
                request.bucket(bucket).prefix(prefix).startAfter(after).maxKeys(PAGE)));
        return new Page(
                page.contents().stream()
                        .map(found -> new Item(found.key(), found.lastModified()))
                        .toList(),
                Boolean.TRUE.equals(page.isTruncated()));
    }

    @Override
    public void ping() {
        asked(() -> client.headBucket(request -> request.bucket(bucket)));
    }

    /** Not all that speak S3 know this question, and not everybody may ask it. */
    @Override
    public boolean keepsVersions() {
        try {
            return client.getBucketVersioning(request -> request.bucket(bucket)).status()
                    == BucketVersioningStatus.ENABLED;
        } catch (SdkException unknown) {
            return false;
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException refused) { // what it says can hold a name, but no secret
            throw new FileAway("the bucket does not answer as it should: " + refused.getMessage(), refused);
        }
    }
}
