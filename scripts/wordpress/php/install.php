<?php
// php install.php CORE PASSWORD: what the pages of wp-admin/install.php do.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A school', 'admin', 'admin@school.example', false, '', wp_slash( $argv[2] ) );
