package org.vakanuvis.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A real channel whose writing may be cut short. */
final class FaultyChannel extends FileChannel {
  private final Path path;
  private final FileChannel real;
  private final Weather weather;

  FaultyChannel(Path path, FileChannel real, Weather weather) {
    this.path = path;
    this.real = real;
    this.weather = weather;
  }

  /** Writes to the real file. */
  private interface Writing {
    int write(ByteBuffer part, int done) throws IOException;
  }

  private int write(ByteBuffer source, Writing writing) throws IOException {
    int all = source.remaining();
    int done = 0;
    do {
      int granted = weather.change("write", path, source.remaining());
      ByteBuffer part = source.slice().limit(granted);
      int written = writing.write(part, done);
      source.position(source.position() + written);
      done += written;
    } while (done < all);
    return done;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return write(source, (part, done) -> real.write(part));
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return write(source, (part, done) -> real.write(part, position + done));
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(sources[i]);
    }
    return written;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return real.read(target);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return real.read(target, position);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    return real.read(targets, offset, length);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    weather.change("truncate", path, 0);
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    real.force(metaData);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    weather.change("write", path, 0);
    return real.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
