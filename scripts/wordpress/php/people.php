<?php
// php people.php CORE PASSWORD: the theme, the plugin, and an author, who may not write unfiltered HTML. Prints JSON.
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

switch_theme( 'twentytwentythree' );
$fault = activate_plugin( 'vital-signs/vital-signs.php' );
if ( is_wp_error( $fault ) ) {
	fwrite( STDERR, $fault->get_error_message() );
	exit( 1 );
}
$name   = 'author';
$author = wp_insert_user(
	array(
		'user_login' => $name,
		'user_pass'  => $argv[2],
		'user_email' => 'author@school.example',
		'role'       => 'author',
	)
);
// Nobody wants a tour of the editor.
$preferences = array(
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'_modified'      => '2020-01-01T00:00:00.000Z',
);
update_user_meta( $author, 'wp_persisted_preferences', $preferences );
list( $password ) = WP_Application_Passwords::create_new_application_password( $author, array( 'name' => 'tests' ) );

list( $administrators ) = WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'tests' ) );

echo wp_json_encode(
	array(
		'version'       => get_bloginfo( 'version' ),
		'administrator' => array(
			'name'                => 'admin',
			'applicationPassword' => $administrators,
		),
		'author'        => array(
			'name'                => $name,
			'password'            => $argv[2],
			'applicationPassword' => $password,
		),
	)
);
