<?php
/**
 * The block: its attributes are in block.json, what is read without the widget are the blocks inside.
 *
 * @package VitalSigns
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'vital_signs_register_block' );

/** Makes the block known, with the words of its editor side. */
function vital_signs_register_block() {
	$block = register_block_type(
		plugin_dir_path( VITAL_SIGNS_FILE ) . 'block',
		array( 'render_callback' => 'vital_signs_block' )
	);
	if ( $block ) {
		$words = plugin_dir_path( VITAL_SIGNS_FILE ) . 'languages';
		foreach ( $block->editor_script_handles as $handle ) {
			wp_set_script_translations( $handle, 'vital-signs', $words );
		}
	}
}

/**
 * Writes the widget of a block.
 *
 * @param array<string, mixed> $written Attributes, as they stand in the post.
 * @param string               $content The blocks inside.
 * @return string
 */
function vital_signs_block( $written, $content ) {
	$names = array(
		'headingLevel' => 'heading-level',
		'language'     => 'lang',
	);
	foreach ( $names as $name => $attribute ) {
		if ( isset( $written[ $name ] ) ) {
			$written[ $attribute ] = $written[ $name ];
		}
	}
	return vital_signs_markup( $written, $content );
}
