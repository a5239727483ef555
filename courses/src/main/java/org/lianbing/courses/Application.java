package org.lianbing.courses;

import java.util.TimeZone;
import org.lianbing.courses.start.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The web application: {@code --spring.profiles.active=demo} fills it with people to try it with. */
@SpringBootApplication
@EnableScheduling
public class Application {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        if (Commands.asked(args)) {
            Commands.run(args);
        } else {
            SpringApplication.run(Application.class, args);
        }
    }
}
