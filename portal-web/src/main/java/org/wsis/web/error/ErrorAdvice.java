package org.wsis.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns what can be expected to go wrong into a status; {@link ErrorPages} has the words. */
@ControllerAdvice
class ErrorAdvice {
    @ExceptionHandler(OptimisticLockingFailureException.class)
    void somebodyElseWasFaster(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    /** An id in the path that is none names nothing; a bad parameter is the reader's to correct. */
    @ExceptionHandler
    void notConvertible(MethodArgumentTypeMismatchException problem, HttpServletResponse response) throws IOException {
        boolean inPath = problem.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
    }

    /** Names of fields as no form has them, such as the row before the first. */
    @ExceptionHandler(InvalidPropertyException.class)
    void noSuchField(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
