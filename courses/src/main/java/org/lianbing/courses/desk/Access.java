package org.lianbing.courses.desk;

import java.util.List;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.springframework.stereotype.Service;

/** Lets people at sandboxes that are theirs; for everybody else a sandbox does not exist. */
@Service
public class Access {
    private final Sandboxes sandboxes;
    private final List<Seats> seats;

    Access(Sandboxes sandboxes, List<Seats> seats) {
        this.sandboxes = sandboxes;
        this.seats = seats;
    }

    /** @throws NotFound if there is no such sandbox, or none that this person may see */
    public SandboxFile toRead(SignedIn person, String id) {
        return sandboxes
                .find(id)
                .filter(file -> isOwn(person, file) || seats.stream().anyMatch(seat -> seat.mayRead(person, file)))
                .orElseThrow(() -> new NotFound("sandbox_not_found", id));
    }

    /** @throws NotFound as above, or if the person may only look */
    public SandboxFile toAct(SignedIn person, String id) {
        return sandboxes
                .find(id)
                .filter(file -> isOwn(person, file)
                        ? file.kind() != SandboxFile.Kind.ATTEMPT
                                || seats.stream().anyMatch(seat -> seat.mayAct(person, file))
                        : seats.stream().anyMatch(seat -> seat.mayAct(person, file)))
                .orElseThrow(() -> new NotFound("sandbox_not_found", id));
    }

    /** @throws NotFound as above, or if what is copied is a drill that is not handed in yet */
    public SandboxFile toFork(SignedIn person, String id) {
        var file = toRead(person, id);
        if (seats.stream().anyMatch(seat -> seat.forbidsFork(person, file))) {
            throw new NotFound("fork_not_allowed", id);
        }
        return file;
    }

    private static boolean isOwn(SignedIn person, SandboxFile file) {
        return file.ownerId() == person.accountId();
    }
}
