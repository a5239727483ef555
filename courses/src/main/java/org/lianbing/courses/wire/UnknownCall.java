package org.lianbing.courses.wire;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers calls that do not exist; without it they would be answered with the page of the screens. */
@Hidden
@RestController
class UnknownCall {

    @RequestMapping("/api/**")
    void unknown() {
        throw new NotFound("no_such_call");
    }
}
