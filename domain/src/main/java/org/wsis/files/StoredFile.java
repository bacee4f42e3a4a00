package org.wsis.files;

/**
 * What is known of a stored file.
 *
 * @param name the name to offer, cleaned of paths and control characters
 * @param mediaType decided by content
 * @param size in bytes, as stored
 */
public record StoredFile(FileId id, String name, String mediaType, long size) {}
