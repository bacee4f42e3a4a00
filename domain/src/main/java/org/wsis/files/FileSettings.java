package org.wsis.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.files.*}.
 *
 * @param directory where the bytes are kept; every node needs the same one
 */
@ConfigurationProperties("portal.files")
record FileSettings(@DefaultValue("data/files") Path directory) {}
