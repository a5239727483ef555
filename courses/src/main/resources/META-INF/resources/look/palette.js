// The keys of the command palette: arrows move through the list the server filled, Enter goes, Esc leaves.
window.lianbingPalette = function (palette) {
    if (palette.keys) {
        return palette.keys;
    }
    const field = palette.querySelector('input');
    const list = palette.querySelector('[role=listbox]');
    let before = null;
    let enterPending = false;

    const options = () => [...list.querySelectorAll('[role=option]:not([aria-disabled])')];
    const at = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

    function select(index) {
        const all = options();
        all.forEach((option, i) => {
            option.id = 'lb-palette-option-' + i;
            option.setAttribute('aria-selected', String(i === index));
        });
        if (all[index]) {
            field.setAttribute('aria-activedescendant', all[index].id);
            all[index].scrollIntoView({ block: 'nearest' });
        } else {
            field.removeAttribute('aria-activedescendant');
        }
    }

    function expand(open) {
        palette.toggleAttribute('open', open);
        field.setAttribute('aria-expanded', String(open));
    }

    function refresh() {
        enterPending = enterPending && list.children.length > 0;
        expand(list.children.length > 0 && document.activeElement === field);
        select(options().length ? 0 : -1);
        if (enterPending) {
            enterPending = false;
            go();
        }
    }

    function go() {
        const chosen = options()[Math.max(0, at())];
        if (chosen) {
            chosen.click();
        }
    }

    function close() {
        enterPending = false;
        expand(false);
        field.blur();
        if (before && before.isConnected && before !== document.body) {
            before.focus();
        }
    }

    let typedSinceAnswer = false;
    field.addEventListener('input', () => (typedSinceAnswer = true));
    field.addEventListener('focus', (event) => {
        before = event.relatedTarget;
        expand(list.children.length > 0);
    });
    field.addEventListener('blur', () => setTimeout(() => {
        if (document.activeElement !== field) {
            expand(false);
        }
    }, 200));
    field.addEventListener('keydown', (event) => {
        const count = options().length;
        if (event.key === 'ArrowDown' && count) {
            select((at() + 1) % count);
        } else if (event.key === 'ArrowUp' && count) {
            select((at() - 1 + count) % count);
        } else if (event.key === 'Enter' && !event.isComposing) {
            if (typedSinceAnswer) {
                enterPending = true;
            } else {
                go();
            }
        } else if (event.key === 'Escape') {
            close();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    document.addEventListener('keydown', function opener(event) {
        if (!palette.isConnected) {
            document.removeEventListener('keydown', opener, true);
        } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
            event.preventDefault();
            field.focus();
            field.select();
        }
    }, true);

    palette.keys = {
        // An answer to what was typed a moment ago must not be taken for the answer to what stands there now.
        refresh(query) {
            typedSinceAnswer = field.value.trim() !== query;
            if (typedSinceAnswer && enterPending) {
                return;
            }
            refresh();
        },
        close
    };
    return palette.keys;
};
