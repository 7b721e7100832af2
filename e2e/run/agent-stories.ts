/**
 * The projects of our own stories, and those that use the kit as a vendor does. Each is a separate
 * run: they cannot share a worker, and in random order every change between the two would start a
 * new worker and its browser.
 */
export const agentStories = ['tests', 'kit'];
