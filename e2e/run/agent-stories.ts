/**
 * Projects of our own stories, and of those on the kit as a vendor has it. Each is a run of its own:
 * they cannot share a worker, and in random order every change between the two would start one with
 * its browser.
 */
export const agentStories = ['tests', 'kit'];
