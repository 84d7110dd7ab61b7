/** What stands in the place of Storybook until it is built: no link leads nowhere. */
export const missingStorybook = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Storybook is not here · Vital Signs</title>
<link rel="stylesheet" href="../assets/site.css">
</head>
<body>
<main class="frame"><article>
<h1>Storybook is not here</h1>
<p>It shows every state of every element, and was not built with this copy of the documentation. In a clone of the project, run <code>npm run build:storybook</code> and then <code>npm run build:docs</code>, or <code>npm run storybook</code> to see it alone.</p>
<p><a href="../index.html">To the documentation</a></p>
</article></main>
</body>
</html>
`;
