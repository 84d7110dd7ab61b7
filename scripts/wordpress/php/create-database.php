<?php
// php create-database.php CORE SOCKET
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$database = new mysqli( 'localhost', 'root', '', '', 0, $argv[2] );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
