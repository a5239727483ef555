package org.lianbing.courses.start.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.lianbing.courses.admin.AuditLog;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.start.Backup;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Backup of the running server, for administrators. */
@Tag(name = "admin", description = "管理")
@RestController
class BackupCalls {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'lianbing-'uuuuMMdd-HHmmss'.zip'");

    private final Backup backup;
    private final AuditLog audit;
    private final Clock clock;

    BackupCalls(Backup backup, AuditLog audit, Clock clock) {
        this.backup = backup;
        this.audit = audit;
        this.clock = clock;
    }

    @Operation(summary = "在线备份：回答即备份文件（zip）")
    @PostMapping("/api/v1/admin/backup")
    @PreAuthorize("hasRole('ADMIN')")
    void backup(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = backup.write();
        try {
            var name = NAME.format(clock.instant().atZone(ZoneId.systemDefault()));
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
            audit.add(person.accountId(), person.login(), AuditLog.What.BACKED_UP, request.getRemoteAddr(), name);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
