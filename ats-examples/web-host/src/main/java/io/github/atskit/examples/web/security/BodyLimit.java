package io.github.atskit.examples.web.security;

import io.github.atskit.examples.web.settings.HostSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too long, before anything reads them: by what they say of themselves, or else by what comes. */
final class BodyLimit extends OncePerRequestFilter {
    private static final long MARGIN = DataSize.ofKilobytes(64).toBytes();

    private final long longestForm;
    private final long longestFile;

    BodyLimit(HostSettings settings) {
        this.longestForm = settings.upload().form().toBytes();
        this.longestFile = settings.upload().file().toBytes() + MARGIN;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = takesFiles(request) ? longestFile : longestForm;
        if (request.getContentLengthLong() > most) {
            response.sendError(413);
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, most) : request, response);
        }
    }

    private static boolean takesFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return isFile(request) || type != null && type.startsWith("multipart/");
    }

    /** {@return whether a file is sent as it is} */
    static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/evidence");
    }

    /** A request that does not say how long it is. */
    private static final class Counted extends HttpServletRequestWrapper {
        private final long most;

        Counted(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most);
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream inner;
        private long left;

        CountedStream(ServletInputStream inner, long most) {
            this.inner = inner;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = inner.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = inner.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws BodyTooLong {
            left -= read;
            if (left < 0) {
                throw new BodyTooLong();
            }
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }
    }
}
