/* Enter moves to the next field of a form, as officers expect; in a text area it stays a new line. */
window.lianbingForm = (form) => {
    if (form.dataset.keys) return;
    form.dataset.keys = 'on';
    form.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.shiftKey) return;
        const field = event.target.closest('vaadin-text-field, vaadin-date-picker, vaadin-combo-box, vaadin-select');
        if (!field || field.opened) return;
        const fields = [...form.querySelectorAll('.lb-fields vaadin-text-field, .lb-fields vaadin-date-picker, .lb-fields vaadin-combo-box, .lb-fields vaadin-text-area, .lb-form-buttons vaadin-button')]
            .filter((one) => !one.disabled && one.offsetParent);
        const next = fields[fields.indexOf(field) + 1];
        if (next) {
            event.preventDefault();
            setTimeout(() => next.focus());
        }
    });
    const first = form.querySelector('.lb-fields vaadin-text-field, .lb-fields vaadin-combo-box, .lb-fields vaadin-date-picker');
    if (first) setTimeout(() => first.focus(), 50);
};
