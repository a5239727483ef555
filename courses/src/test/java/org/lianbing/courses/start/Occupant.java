package org.lianbing.courses.start;

import java.sql.DriverManager;

/** Another process that has the database open. */
final class Occupant {
    private Occupant() {}

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], "sa", "")) {
            System.out.println(connection.isClosed() ? "closed" : "open");
            System.in.read();
        }
    }
}
