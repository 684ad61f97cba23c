package nl.buurtregie.platform.files;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket that speaks S3. This is the only class that needs the library for it: without a bucket it is never loaded. */
final class S3Bucket implements Bucket {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** For all of one call: the largest document is twelve megabytes. */
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private static final int PAGE = 1_000;
    private static final Set<Integer> NOT_NOW = Set.of(408, 429);

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
        asked(
                name,
                () -> client.putObject(
                        request -> request.bucket(bucket).key(name).contentType("application/octet-stream"),
                        RequestBody.fromBytes(bytes)));
    }

    @Override
    public Optional<byte[]> get(String name) {
        return asked(name, () -> {
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
        return asked(name, () -> {
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
        asked(name, () -> {
            try {
                return client.deleteObject(request -> request.bucket(bucket).key(name));
            } catch (NoSuchKeyException none) {
                return null;
            }
        });
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
        return asked(null, question);
    }

    /** @param name which file it is about; null: about the bucket, of which a refusal is no better than silence */
    private static <T> T asked(String name, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException refused) {
            throw told(name, refused);
        }
    }

    /** What it says can hold a name, but no secret. */
    static FileAway told(String name, SdkException refused) {
        return name != null && isAboutOne(refused)
                ? new FileRefused(name, "the bucket refuses: " + refused.getMessage(), refused)
                : new FileAway("the bucket does not answer as it should: " + refused.getMessage(), refused);
    }

    /** Not: it is too busy, or waited too long for us. */
    private static boolean isAboutOne(SdkException refused) {
        return refused instanceof S3Exception no
                && no.statusCode() / 100 == 4
                && !NOT_NOW.contains(no.statusCode())
                && !no.isThrottlingException()
                && !(no.awsErrorDetails() != null
                        && "RequestTimeout".equals(no.awsErrorDetails().errorCode()));
    }
}
