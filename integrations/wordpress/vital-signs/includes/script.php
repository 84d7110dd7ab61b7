<?php
/**
 * The script of the widgets: where it is, and that only pages with a widget load it.
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'vital_signs_register_script' );
add_action( 'wp_enqueue_scripts', 'vital_signs_enqueue_early' );
add_filter( 'script_loader_tag', 'vital_signs_as_module', 10, 3 );
add_action( 'admin_notices', 'vital_signs_tell_of_missing_script' );

/**
 * Address of vital-signs.js: the constant VITAL_SIGNS_SCRIPT, or the copy in the plugin's folder `dist`; a filter may
 * say otherwise. Empty when there is none.
 *
 * @return string
 */
function vital_signs_script_address() {
	$address = '';
	if ( defined( 'VITAL_SIGNS_SCRIPT' ) ) {
		$address = (string) VITAL_SIGNS_SCRIPT;
	} elseif ( is_readable( plugin_dir_path( VITAL_SIGNS_FILE ) . 'dist/vital-signs.js' ) ) {
		$address = plugins_url( 'dist/vital-signs.js', VITAL_SIGNS_FILE );
	}
	/**
	 * Filters the address of vital-signs.js. The folder chunks/ must stand beside it.
	 *
	 * @param string $address http, https or root-relative.
	 */
	return esc_url_raw( (string) apply_filters( 'vital_signs_script', $address ), array( 'http', 'https' ) );
}

/** Makes script and styles known. Nothing is sent yet. */
function vital_signs_register_script() {
	wp_register_style( 'vital-signs', plugins_url( 'style.css', VITAL_SIGNS_FILE ), array(), VITAL_SIGNS_VERSION );
	$address = vital_signs_script_address();
	if ( '' === $address ) {
		return;
	}
	wp_register_script( 'vital-signs', $address, array(), VITAL_SIGNS_VERSION, true );
	// Room for widgets before the script has run lies beside the script.
	$room = preg_replace( '#[^/?]+\.js(?=\?|\z)#', 'vital-signs.css', $address );
	wp_register_style( 'vital-signs-room', $room, array(), VITAL_SIGNS_VERSION );
}

/** For the widget that is being written to the page. */
function vital_signs_enqueue() {
	wp_enqueue_style( 'vital-signs' );
	if ( wp_script_is( 'vital-signs', 'registered' ) ) {
		wp_enqueue_script( 'vital-signs' );
		wp_enqueue_style( 'vital-signs-room' );
	}
}

/** Themes that write the head first would send the styles after the widget, and the page would jump. */
function vital_signs_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_shortcode( $post->post_content, 'vital-signs' ) || has_block( 'vital-signs/widget', $post ) ) ) {
		vital_signs_enqueue();
	}
}

/**
 * WordPress before 6.5 knows no modules.
 *
 * @param string $tag    The script tag.
 * @param string $handle Name of the script.
 * @param string $src    Its address, with the version.
 * @return string
 */
function vital_signs_as_module( $tag, $handle, $src ) {
	if ( 'vital-signs' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url_raw( $src ),
			'id'   => 'vital-signs-js',
		)
	);
}

/** Without a script every page shows the text inside its widgets: those who can help are told. */
function vital_signs_tell_of_missing_script() {
	if ( '' !== vital_signs_script_address() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$message = __( 'Vital Signs has no script: copy the folder dist of a release into the plugin, or define VITAL_SIGNS_SCRIPT. Until then, pages show the text inside the widgets.', 'vital-signs' );
	printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $message ) );
}
